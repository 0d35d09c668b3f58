import { StartError } from './start-error.ts'

/** @throws StartError when the text is not a base URL. It does not repeat the text, which may hold a credential. */
export function upstreamUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:') {
    throw new StartError('The upstream has to be a URL such as https://api.example.com/v1.')
  }
  if (url.username !== '' || url.password !== '')
    throw new StartError('The upstream URL must not hold a user name or password.')
  if (url.search !== '' || url.hash !== '')
    throw new StartError('The upstream URL must not have a query or a fragment.')
  return url
}
