/** How topics are made; a cluster of three brokers or more keeps three copies and acknowledges with two. */
export const topicSettings = (brokers: number): { copies: number; settings: Record<string, string> } => {
  const isReplicated = brokers >= 3;
  return {
    copies: isReplicated ? 3 : 1,
    settings: {
      'cleanup.policy': 'delete',
      'retention.ms': '-1', // a new group replays everything
      'retention.bytes': '-1',
      'max.message.bytes': String(MAX_BATCH_BYTES),
      'min.insync.replicas': isReplicated ? '2' : '1',
      'unclean.leader.election.enable': 'false',
    },
  };
};

/** What a broker takes at once for one partition: Kafka's default, said again because a cluster may have another. */
export const MAX_BATCH_BYTES = 1_048_588;
