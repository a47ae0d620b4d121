import {
  LARGEST_DOCUMENT_BYTES,
  parseSite,
  utf8Fault,
  type Fault,
  type SiteDocument,
} from '../../experiments/index.ts';
import { unreadable } from '../input-faults.ts';
import { readBytes } from '../read-bytes.ts';

/** The site a file describes, one without wishes unless there is a file; whatever is wrong is added to the faults. */
export async function readSite(
  path: string | undefined,
  faults: Fault[],
  signal: AbortSignal,
): Promise<SiteDocument | undefined> {
  if (path === undefined) return {};
  const within = (fault: Fault): Fault => ({ ...fault, path: fault.path === '' ? path : `${path}: ${fault.path}` });
  let bytes: Uint8Array;
  try {
    bytes = await readBytes(path, LARGEST_DOCUMENT_BYTES, signal);
  } catch (error) {
    faults.push(unreadable(`--site ${path}`, error, { en: 'the file of a site', zh: '计算站点的选项文件' }));
    return undefined;
  }
  const undecoded = utf8Fault(bytes);
  const read = undecoded === undefined ? parseSite(new TextDecoder().decode(bytes)) : { faults: [undecoded] };
  if (!('faults' in read)) return read.site;
  faults.push(...read.faults.map(within));
  return undefined;
}
