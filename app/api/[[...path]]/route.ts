import { refuseAddress } from '@/lib/api/answers'

/** Where the interface has nothing, programs are told so in JSON. */
export {
  refuseAddress as DELETE,
  refuseAddress as GET,
  refuseAddress as HEAD,
  refuseAddress as OPTIONS,
  refuseAddress as PATCH,
  refuseAddress as POST,
  refuseAddress as PUT,
}
