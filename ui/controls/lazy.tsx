/** A part of the page that is fetched when it is first opened, so that the page itself starts quickly. */
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { afterFailure, loadFailureOf, type LoadFailure } from '../parts/load-failure.ts';
import { useText } from '../studio/studio-context.ts';
import { LinkButton } from '../parts/link-button.tsx';

type Loaded<P> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly failure: LoadFailure }
  | { readonly kind: 'ready'; readonly part: ComponentType<P> };

/**
 * Makes a component of a function that imports one; shows that it is loading, and why when it cannot be loaded.
 * @param quiet nothing is said where the part is something more over what is there already
 */
export function lazy<P extends object>(
  load: () => Promise<ComponentType<P>>,
  quiet = false,
): (props: P) => preact.JSX.Element {
  let known: ComponentType<P> | undefined;
  return function Lazy(props: P) {
    const text = useText();
    const [loaded, setLoaded] = useState<Loaded<P>>(
      known === undefined ? { kind: 'loading' } : { kind: 'ready', part: known },
    );
    const [attempt, setAttempt] = useState(0);
    useEffect(() => {
      if (known !== undefined) return;
      setLoaded({ kind: 'loading' });
      load().then(
        (part) => {
          known = part;
          setLoaded({ kind: 'ready', part });
        },
        (error: unknown) => loadFailureOf(error).then((failure) => setLoaded({ kind: 'failed', failure })),
      );
    }, [attempt]);
    if (loaded.kind === 'ready') {
      const Part = loaded.part;
      return <Part {...props} />;
    }
    if (quiet) return <></>;
    if (loaded.kind === 'loading') return <p class="part-loading">{text.loading}</p>;
    const { failure } = loaded;
    const { what, action } = text.loadFailures[failure];
    return (
      <p class="part-loading" role="alert">
        {what} <LinkButton onClick={() => afterFailure(failure, () => setAttempt(attempt + 1))}>{action}</LinkButton>
      </p>
    );
  };
}
