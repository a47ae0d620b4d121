/**
 * Around each part of the page: when one cannot be drawn the others stay, the document is kept, and there are ways
 * back.
 */
import './screen-boundary.css';
import { signal } from '@preact/signals';
import { Component, type ComponentChildren } from 'preact';
import { presetDocument } from '../facts/preset-list.ts';
import { FIRST_PRESET } from '../../experiments/index.ts';
import { saveDocument } from '../studio/files.ts';
import { useDocument, useExchange, useLang, useRuns, useText, useView } from '../studio/studio-context.ts';

/** Whatever brings one part back is worth a try for the others. */
const tries = signal(0);
const again = (): void => void (tries.value += 1);

function Fallback({ message }: { readonly message: string }) {
  const { canUndo, undo } = useDocument();
  const { open, shared } = useExchange();
  const { boundary: words } = useText();
  return (
    <section class="part-failed" role="alert">
      <h2>{words.title}</h2>
      <p>{words.kept}</p>
      <p class="part-failed-actions">
        <button type="button" class="act framed" onClick={again}>
          {words.again}
        </button>
        {canUndo.value ? (
          <button type="button" class="act framed" onClick={() => (undo(), again())}>
            {words.undo}
          </button>
        ) : null}
        <button type="button" class="act framed" onClick={() => (open(presetDocument(FIRST_PRESET)), again())}>
          {words.first}
        </button>
        <button type="button" class="act framed" onClick={() => saveDocument(shared())}>
          {words.save}
        </button>
      </p>
      <details>
        <summary>{words.details}</summary>
        <pre>{message}</pre>
      </details>
    </section>
  );
}

interface BoundaryProps {
  readonly children: ComponentChildren;
  /** What is drawn: another of these is worth another try. */
  readonly of: readonly unknown[];
}

interface BoundaryState {
  readonly message: string | undefined;
}

class Boundary extends Component<BoundaryProps, BoundaryState> {
  override readonly state: BoundaryState = { message: undefined };

  static override getDerivedStateFromError(error: unknown): BoundaryState {
    return { message: error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error) };
  }

  override componentDidCatch(error: unknown): void {
    console.error(error);
  }

  override componentDidUpdate(before: BoundaryProps): void {
    if (this.state.message !== undefined && before.of.some((part, k) => part !== this.props.of[k]))
      this.setState({ message: undefined });
  }

  override render() {
    const { message } = this.state;
    return message === undefined ? this.props.children : <Fallback message={message} />;
  }
}

/**
 * What a part of the page shows depends on the document, the screen and the run on show: with another of them it is
 * drawn again.
 */
export function ScreenBoundary({ children }: { readonly children: ComponentChildren }) {
  const drawn = [useDocument().document.value, useView().screen.value, useRuns().run.value, useLang(), tries.value];
  return <Boundary of={drawn}>{children}</Boundary>;
}
