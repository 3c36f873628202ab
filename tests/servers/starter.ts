import { startServer } from './server'

// Starts a server, says where, and waits for its own end: cut off by a test.
const { url } = await startServer(port => ['tests/bench/constant.mjs', port])
console.log(url)
