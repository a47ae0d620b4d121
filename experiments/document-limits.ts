/** How large a scenario document may be. */

/** Text of a document in UTF-8, as a file, on standard input or unpacked from a link. */
export const LARGEST_DOCUMENT_BYTES = 2_000_000;

/** Faults that are told one by one; the rest are counted. */
export const MOST_FAULTS_TOLD = 20;
