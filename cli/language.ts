import { isLanguage, type Language } from '../experiments/index.ts';

type Environment = { readonly [name: string]: string | undefined };

/**
 * The language of this command line: `--lang` if it is a language, otherwise what the environment says (POSIX order).
 */
export function languageOf(words: readonly string[], environment: Environment): Language {
  const at = words.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const written = at < 0 ? undefined : words[at] === '--lang' ? words[at + 1] : words[at]?.slice('--lang='.length);
  if (isLanguage(written)) return written;
  const locale = [environment['LC_ALL'], environment['LC_MESSAGES'], environment['LANG']].find(
    (value) => value !== undefined && value !== '',
  );
  return locale?.toLowerCase().startsWith('zh') === true ? 'zh' : 'en';
}
