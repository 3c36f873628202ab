import { notFound } from 'next/navigation'

/** Where every address without a page is led: the 404 page of its language, as a static page. */
export default function Missing() {
  notFound()
}
