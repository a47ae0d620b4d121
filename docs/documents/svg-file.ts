import type { Drawing } from '../../ui/versions/drawing.ts';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Light, whatever surrounds it; the colours are those of the page. */
const style = `
text { font: 11px system-ui, "Segoe UI", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; fill: #4a5158 }
.vs-title { font-size: 13px; font-weight: 600; fill: #1c2024 }
.vs-name { font-size: 12px; fill: #1c2024 }
.vs-value { font-variant-numeric: tabular-nums; fill: #666b70 }
.vs-clear { fill: #1c2024; font-weight: 600 }
.vs-axis, .vs-grid { stroke: #e4e0d8 }
.vs-zero { stroke: #a39d92 }
.vs-span { stroke-width: 3; stroke-linecap: round; stroke-opacity: .55 }
.vs-span.vs-before { stroke: #626a73 }
.vs-span.vs-after { stroke: #1f5fbf }
.vs-dot { stroke-width: 1.6 }
.vs-dot.vs-before { fill: #fff; stroke: #626a73 }
.vs-dot.vs-after { fill: #1f5fbf; stroke: #1f5fbf }
`;

/** A drawing as a file of its own; `own` is added to the style. */
export function svgFile({ width, height, label, shapes }: Drawing, own = ''): string {
  const drawn = shapes.map(({ tag, at, words }) => {
    const attributes = Object.entries(at)
      .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
      .join('');
    return words === undefined ? `<${tag}${attributes}/>` : `<${tag}${attributes}>${escaped(words)}</${tag}>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">
<title>${escaped(label)}</title>
<style>${style}${own}</style>
<rect width="100%" height="100%" fill="#fff"/>
${drawn.join('\n')}
</svg>
`;
}
