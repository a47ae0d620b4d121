/** What lies in the drawer of the fork; fetched when it is first opened. */
import { Sidebar } from '../levers/sidebar.tsx';
import { Luck } from './luck.tsx';

export function DrawerContent() {
  return (
    <>
      <Sidebar />
      <Luck />
    </>
  );
}
