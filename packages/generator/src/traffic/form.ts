/** What a form holds, by the names of its fields. A field that was sent several times is an array. */
export type Form = Record<string, FormValue | FormValue[]>

/** A text, or what is known of a file beside its content. */
export type FormValue = string | { name: string; type: string; size: number }

/** The fields of a form, undefined for what is none or is not written as one. */
export function readForm(data: Buffer, contentType: string): Promise<Form | undefined> | undefined {
  const isForm = /^\s*(multipart\/form-data|application\/x-www-form-urlencoded)\s*(;|$)/i.test(contentType)
  return isForm ? fieldsOf(data, contentType) : undefined
}

async function fieldsOf(data: Buffer, contentType: string): Promise<Form | undefined> {
  try {
    const response = new Response(new Uint8Array(data), { headers: { 'content-type': contentType } })
    const fields = new Map<string, FormValue[]>()
    for (const [name, value] of await response.formData()) {
      const shown = typeof value === 'string' ? value : { name: value.name, type: value.type, size: value.size }
      fields.set(name, [...(fields.get(name) ?? []), shown])
    }
    return Object.fromEntries(
      [...fields].map(([name, values]) => [name, values.length === 1 && values[0] !== undefined ? values[0] : values]),
    )
  } catch {
    return undefined
  }
}
