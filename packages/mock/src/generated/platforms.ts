// Generated from the specs by `pnpm generate`. Do not edit: change the spec.

import type { Operations as Agenfleet } from './agenfleet.ts'
import type { Operations as Agento } from './agento.ts'
import type { Operations as Fleece } from './fleece.ts'
import type { Operations as Fleek } from './fleek.ts'
import type { Operations as Make } from './make.ts'

/** What each platform's operations respond. */
export interface Platforms {
  agenfleet: Agenfleet
  agento: Agento
  fleece: Fleece
  fleek: Fleek
  make: Make
}
