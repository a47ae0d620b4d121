/** How the parts of the fork get at its state and its words. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { useLang } from '../studio/studio-context.ts';
import type { ForkState } from './fork-state.ts';
import { forkText, type ForkText } from './text/text.ts';

export const ForkContext = createContext<ForkState | undefined>(undefined);

export function useFork(): ForkState {
  const fork = useContext(ForkContext);
  if (fork === undefined) throw new Error('no fork around this component');
  return fork;
}

export const useForkText = (): ForkText => forkText[useLang()];
