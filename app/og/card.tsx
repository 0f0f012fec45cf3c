import type { Picture } from './pictures';

/** Colours of app/styles/tokens.css: a picture has no stylesheet to take them from. */
const PAPER = '#fbfaf7';
const INK = '#1b1a18';
const MUTED = '#5f5b54';
const RUSSIA = '#5b3a9e';
const UKRAINE = '#a34f04';

/** Longer titles in a smaller size, so that three lines hold any of them. In pixels. */
const titleSize = (title: string) => (title.length > 60 ? 56 : title.length > 30 ? 68 : 96);

/** A picture as the layout engine of next/og takes it: boxes with styles of their own, each of them a flex box. */
export function Card({ name, title, line, caveat }: Pick<Picture, 'name' | 'title' | 'line' | 'caveat'>) {
  return (
    <div style={{ display: 'flex', flexDirection: 'column', width: '100%', height: '100%', background: PAPER, color: INK }}>
      <div style={{ display: 'flex', height: 20 }}>
        <div style={{ display: 'flex', flex: 1, background: RUSSIA }} />
        <div style={{ display: 'flex', flex: 1, background: UKRAINE }} />
      </div>
      <div style={{ display: 'flex', flexDirection: 'column', flex: 1, padding: '48px 72px 52px' }}>
        {title !== name && <div style={{ display: 'flex', fontSize: 32, color: MUTED, marginBottom: 20 }}>{name}</div>}
        <div style={{ display: 'flex', fontSize: titleSize(title), lineHeight: 1.15, letterSpacing: '-0.02em' }}>{title}</div>
        <div style={{ display: 'flex', fontSize: 32, lineHeight: 1.35, color: MUTED, marginTop: 24 }}>{line}</div>
        <div style={{ display: 'flex', flex: 1 }} />
        <div style={{ display: 'flex', fontSize: 26, paddingTop: 20, borderTop: `2px solid ${INK}` }}>{caveat}</div>
      </div>
    </div>
  );
}
