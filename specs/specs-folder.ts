/** The folder that holds the spec files of this repository. */
export const specsFolder = import.meta.dirname
