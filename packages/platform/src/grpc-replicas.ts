import { Client as Channel, connectivityState, credentials, type ChannelCredentials } from '@grpc/grpc-js';

/** One of the processes that serve, and until when it is passed over because it said that it does not serve. */
export interface Replica {
  readonly channel: Channel;
  passedOverUntil: number;
}

const OPTIONS = {
  'grpc.max_receive_message_length': 16 * 1024 * 1024,
  'grpc.enable_channelz': 0, // bookkeeping that nobody reads
  'grpc.initial_reconnect_backoff_ms': 100,
  'grpc.max_reconnect_backoff_ms': 1_000,
  // A name may stand for several addresses. There is no policy of retries: only what a server has not seen is sent again.
  'grpc.service_config': JSON.stringify({ loadBalancingConfig: [{ round_robin: {} }] }),
};

/** The lower the better. Asking for the state of a connection has it made anew where it was lost. */
const rankOf = ({ channel, passedOverUntil }: Replica): number => {
  const state = channel.getChannel().getConnectivityState(true);
  if (state === connectivityState.READY) return Date.now() < passedOverUntil ? 2 : 0;
  return state === connectivityState.TRANSIENT_FAILURE ? 3 : 1;
};

/** The replicas of a service, each with a connection of its own: `host:port`, several with commas. */
export class Replicas {
  readonly all: readonly Replica[];
  #turn = 0;

  constructor(addresses: string, as: ChannelCredentials = credentials.createInsecure()) {
    const open = (address: string) => ({ channel: new Channel(address.trim(), as, OPTIONS), passedOverUntil: 0 });
    this.all = addresses.split(',').map(open);
  }

  /** Whose turn it is among those that serve best. */
  next(): Replica {
    this.#turn = (this.#turn + 1) % this.all.length;
    const inTurn = [...this.all.slice(this.#turn), ...this.all.slice(0, this.#turn)].map((replica) => ({
      replica,
      rank: rankOf(replica),
    }));
    return inTurn.reduce((best, other) => (other.rank < best.rank ? other : best)).replica;
  }

  close(): void {
    for (const { channel } of this.all) channel.close();
  }
}
