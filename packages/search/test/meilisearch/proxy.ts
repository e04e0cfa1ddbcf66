import { connect, createServer } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';
import { host } from './server.js';

const listen = (server: Server, port: number): Promise<number> =>
  new Promise((resolve) => {
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });

/** A way to the server that can be cut, or go dumb. */
export class Proxy {
  private readonly sockets = new Set<Socket>();
  private readonly server = createServer((socket) => this.carry(socket));
  private port = 0;
  private silent = false;
  private expected: { text: string; tell: () => void } | undefined;

  static async open(): Promise<Proxy> {
    const proxy = new Proxy();
    proxy.port = await listen(proxy.server, 0);
    return proxy;
  }

  get host(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Resolves when a request with this text passes; it has not been answered yet. */
  sees(text: string): Promise<void> {
    return new Promise((tell) => (this.expected = { text, tell }));
  }

  /** Nobody answers at the address. */
  async cut(): Promise<void> {
    const closed = new Promise((resolve) => this.server.close(resolve));
    this.hangUp();
    await closed;
  }

  /** Requests are taken and never answered. */
  silence(): void {
    this.silent = true;
    this.hangUp();
  }

  /** All is well again. */
  async mend(): Promise<void> {
    this.silent = false;
    this.hangUp();
    if (!this.server.listening) await listen(this.server, this.port);
  }

  private carry(socket: Socket): void {
    this.keep(socket);
    if (this.silent) return;
    socket.on('data', (chunk: Buffer) => {
      if (this.expected !== undefined && chunk.includes(this.expected.text)) this.expected.tell();
    });
    const { hostname, port } = new URL(host);
    const onward = this.keep(connect(Number(port), hostname));
    socket.pipe(onward).pipe(socket);
  }

  /** A connection that breaks is a part of the game. */
  private keep(socket: Socket): Socket {
    this.sockets.add(socket);
    return socket.on('error', () => socket.destroy()).on('close', () => this.sockets.delete(socket));
  }

  private hangUp(): void {
    for (const socket of this.sockets) socket.destroy();
  }
}
