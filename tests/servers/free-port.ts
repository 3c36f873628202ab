import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'

/** A port of this machine on which nobody listens: asked from the operating system, or the one given; throws where that is taken. */
export async function freePort(given = 0): Promise<number> {
  const server = createServer().listen(given, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
