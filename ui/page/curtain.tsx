/** Stands where the answer to an open question of a lesson would be. */
import './curtain.css';
import { useText } from '../studio/studio-context.ts';

export function Curtain({ over }: { readonly over: 'outcomes' | 'screen' }) {
  const text = useText();
  return (
    <div class={`curtain curtain-${over}`}>
      {/* Beside the panel the time axis says it already. */}
      {over === 'screen' ? <span>{text.curtain}</span> : null}
    </div>
  );
}
