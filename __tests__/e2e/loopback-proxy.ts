/**
 * A small forward proxy on loopback: it tunnels (CONNECT) to the embedded GitHub whatever host is asked for, and keeps what it was
 * asked. It may want a password, or refuse everything.
 */
import { createServer, type IncomingMessage } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';

/** A running proxy. */
export interface LoopbackProxy {
  /** `http://127.0.0.1:PORT` */
  url: string;
  /** Hosts and ports asked for, in order, once each. */
  tunnels: string[];
  /** Everything that came in plain, headers included, as text. */
  seen: string[];
}

/** How it is to be. */
export interface ProxyOptions {
  /** `user:password` that it wants. */
  credentials?: string;
  /** The status that it answers everything with. */
  refuse?: number;
}

/** Runs `test` with a proxy whose every tunnel ends at `target`, e.g. `http://127.0.0.1:8080`. */
export async function withProxy(
  target: string,
  options: ProxyOptions,
  test: (proxy: LoopbackProxy) => Promise<void>,
): Promise<void> {
  const { port } = new URL(target);
  const [tunnels, seen] = [new Set<string>(), [] as string[]];
  const sockets = new Set<Socket>();
  const server = createServer((_, response) => response.writeHead(405).end());
  server.on('connection', (socket) => sockets.add(socket));
  server.on('connect', (request: IncomingMessage, socket: Socket, head: Buffer) => {
    seen.push(`${request.method ?? ''} ${request.url ?? ''} ${JSON.stringify(request.headers)}`);
    const expected =
      options.credentials === undefined ? undefined : `Basic ${Buffer.from(options.credentials).toString('base64')}`;
    const status = options.refuse ?? (request.headers['proxy-authorization'] === expected ? 200 : 407);
    if (status !== 200) {
      socket.end(`HTTP/1.1 ${status} Refused\r\ncontent-length: 0\r\n\r\n`);
      return;
    }
    tunnels.add(request.url ?? '');
    const upstream = connect(Number(port), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      upstream.write(head);
      upstream.pipe(socket).pipe(upstream);
    });
    sockets.add(upstream);
    for (const end of [socket, upstream]) end.on('error', () => end.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    await test({
      url,
      seen,
      get tunnels() {
        return [...tunnels];
      },
    });
  } finally {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  }
}
