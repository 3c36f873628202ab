import { createServer } from 'node:http'

// Answers every request on 127.0.0.1 with the same 2 kB, on the port given: what plain Node bears.
const answer = JSON.stringify({ nothing: 'x'.repeat(2000) })
createServer((request, response) => {
  request.resume()
  request.on('end', () => response.writeHead(200, { 'content-type': 'application/json' }).end(answer))
}).listen(Number(process.argv[2]), '127.0.0.1')
