/** `ECONNREFUSED` says more than the message of an error that holds several. */
export function failureReason(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message
}
