import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

/** Yardstick H: the least a Node server can do with the bytes of a page. Arguments: port, file of brotli bytes. */
const [port, file] = process.argv.slice(2)
process.once('disconnect', () => process.exit())
const body = readFileSync(file)
const headers = {
  'content-type': 'text/html; charset=utf-8',
  'content-encoding': 'br',
  'content-length': body.byteLength,
}

createServer((_request, response) => {
  response.writeHead(200, headers)
  response.end(body)
}).listen(Number(port), '127.0.0.1')
