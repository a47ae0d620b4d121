import { useEffect, useState } from 'preact/hooks';

const PHONE = '(max-width: 699px)';

/** Whether the page is as narrow as a phone; follows as it changes. */
export function usePhone(): boolean {
  const [phone, setPhone] = useState(() => matchMedia(PHONE).matches);
  useEffect(() => {
    const query = matchMedia(PHONE);
    const follow = (): void => setPhone(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  return phone;
}
