// Made from the specs by `pnpm generate`; changes made here are lost.

import type { Operations as Agenfleet } from './agenfleet.ts'
import type { Operations as Agento } from './agento.ts'
import type { Operations as Fleece } from './fleece.ts'
import type { Operations as Fleek } from './fleek.ts'
import type { Operations as Make } from './make.ts'

/** What each platform's operations answer. */
export interface Platforms {
  "agenfleet": Agenfleet
  "agento": Agento
  "fleece": Fleece
  "fleek": Fleek
  "make": Make
}
