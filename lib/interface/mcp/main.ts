import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'
import { dayInShanghai } from '../../check/shanghai-day'
import { tongueFor } from '../../i18n/tongue'
import { serverOf } from './server'

const tongues = { en: await tongueFor('en'), zh: await tongueFor('zh') }
await serverOf({ tongues, today: () => dayInShanghai(new Date()) }).connect(new StdioServerTransport())
