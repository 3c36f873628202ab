import { config } from 'zod/mini'

// Without this, zod tries to compile code, which the pages' security policy forbids. To be imported by whoever makes a schema.
config({ jitless: true })
