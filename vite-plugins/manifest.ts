/** The web app manifest, in both languages: one app (one `id`) under two names. */

const texts = {
  en: {
    lang: 'en',
    name: 'Jiqun 集群: a laboratory of industrial clusters',
    short_name: 'Jiqun 集群',
    description: 'Pick a scenario, move policy levers, see which path the cluster takes.',
  },
  zh: {
    lang: 'zh-CN',
    name: '集群 Jiqun：产业集群演化实验室',
    short_name: '集群',
    description: '选一个情景，调动政策杠杆，看集群走向升级还是衰退。',
  },
} as const;

export function manifestText(lang: keyof typeof texts): string {
  const manifest = {
    id: './',
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: '#FBFAF7',
    theme_color: '#FFFFFF',
    categories: ['education', 'productivity'],
    ...texts[lang],
    icons: [
      { src: './icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      { src: './icon-maskable.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'maskable' },
    ],
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
