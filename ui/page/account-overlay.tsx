/** The account of the run on show, on its time axis. */
import { useEffect } from 'preact/hooks';
import { toldOnShow } from './told.ts';
import { useTold } from './use-told.ts';
import { AccountMarks, type AccountMarksProps } from '../chronicle/account-marks.tsx';
import { openAccount } from '../studio/open-account.ts';
import { useDocument, useLang, usePlayback, useView } from '../studio/studio-context.ts';

export type AccountOverlayProps = Pick<AccountMarksProps, 'frame' | 'strip' | 'bands' | 'coarse'>;

export function AccountOverlay(props: AccountOverlayProps) {
  const { calendar } = useDocument();
  const view = useView();
  const playback = usePlayback();
  const lang = useLang();
  const told = useTold();
  useEffect(() => void (toldOnShow.value = told), [told]);
  if (told === undefined) return null;
  return (
    <AccountMarks
      {...props}
      items={told.items}
      labels={calendar.value.label}
      lang={lang}
      onJump={(quarter) => playback.seek(quarter)}
      onOpen={(place) => openAccount(view, place)}
    />
  );
}
