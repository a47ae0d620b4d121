/** The way into the comparison: its button, and the view itself, which is loaded when first asked for. */
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useStudio } from '../app/studio-context.ts';
import type { CompareProps } from './compare.tsx';

const words = {
  en: { open: 'Compare paths', loading: 'Opening the comparison …', failed: 'The comparison could not be loaded.', back: 'Back to the studio' },
  zh: { open: '比较路径', loading: '正在打开路径比较……', failed: '路径比较未能载入。', back: '返回实验台' },
} as const;

export function CompareButton({ onOpen }: { readonly onOpen: () => void }) {
  const { preferences } = useStudio();
  return (
    <button type="button" class="act framed compare-open" onClick={onOpen}>
      {words[preferences.lang.value].open}
    </button>
  );
}

export function CompareDoor(props: CompareProps) {
  const { preferences } = useStudio();
  const [view, setView] = useState<{ readonly Compare: ComponentType<CompareProps> } | 'failed' | undefined>(undefined);
  useEffect(() => {
    let here = true;
    import('./compare.tsx').then(
      ({ Compare }) => here && setView({ Compare }),
      () => here && setView('failed'),
    );
    return () => {
      here = false;
    };
  }, []);
  const text = words[preferences.lang.value];
  if (view === undefined) return <p class="compare-door">{text.loading}</p>;
  if (view === 'failed') {
    return (
      <p class="compare-door" role="alert">
        {text.failed}{' '}
        <button type="button" class="link" onClick={props.onClose}>
          {text.back}
        </button>
      </p>
    );
  }
  return <view.Compare {...props} />;
}
