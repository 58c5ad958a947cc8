import { depths } from '../sea/sea.ts';

const roles = ['paper', 'ink', 'soft', 'rule', 'sea', 'land', 'shore', 'accent', 'promise'];
const deeps = depths.map((_, i) => `deep${i + 1}`);

/** Styles of the live map; of Leaflet's own sheet it needs no more than the first lines, as it draws nothing itself. */
export const css = `
.map-live{position:absolute;inset:0;overflow:hidden;background:var(--sea);font-family:var(--sans)}
.map-canvas{position:absolute;inset:0;overflow:hidden;outline-offset:-4px;cursor:grab;touch-action:pan-y;-webkit-tap-highlight-color:transparent;-webkit-user-select:none;user-select:none}
.map-canvas:active{cursor:grabbing}
.map-canvas .leaflet-pane{position:absolute;left:0;top:0}
.map-canvas>svg{position:absolute;inset:0;width:100%;height:100%;max-width:none;pointer-events:none}
${roles.map((r) => `.map-live .f-${r}{fill:var(--${r})}.map-live .s-${r}{stroke:var(--${r})}`).join('')}
${deeps.map((d) => `.map-live .f-${d}{fill:var(--${d})}`).join('')}
.map-coast{stroke-linejoin:round}
.map-glow{fill:none;stroke-width:7px;stroke-opacity:.6}
.map-moving .map-glow{display:none}
.map-over text{paint-order:stroke;stroke-width:3.5px;stroke-opacity:.5;stroke-linejoin:round;stroke:none;white-space:pre}
.map-over text.s-sea{stroke:var(--sea)}.map-over text.s-land{stroke:var(--land)}
.map-over{transition:opacity .12s}
.map-moving .map-over{opacity:0}
.map-controls{position:absolute;display:flex;gap:4px}
.map-controls button,.map-card button,.map-list button{font:600 1rem/1.3 var(--sans);color:var(--ink);background:var(--paper);border:1px solid var(--soft);border-radius:3px;cursor:pointer}
.map-controls button{display:grid;place-items:center;width:44px;height:44px;padding:0}
.map-controls svg{width:20px;height:20px;fill:none;stroke:currentColor;stroke-width:2}
.map-controls [data-act=home]{width:72px}
.map-controls.at-right [data-act=home]{order:-1}
.map-live [hidden]{display:none}
.map-list{position:fixed;inset:auto;max-height:min(70vh,26rem);width:min(20rem,calc(100vw - 24px));margin:0;padding:12px 14px;overflow:auto;color:var(--ink);background:var(--paper);border:1px solid var(--soft);border-radius:3px}
@supports not selector(:popover-open){.map-list,.map-controls [popovertarget]{display:none}}
.map-list .map-title{margin:.75em 0 .25em;font:600 .9rem/1.3 var(--sans);color:var(--soft)}
.map-list .map-title:first-child{margin-top:0}
.map-list ul{margin:0;padding:0;list-style:none}
.map-list li button{width:100%;min-height:44px;padding:6px 8px;border:0;text-align:start;font-weight:400}
.map-list li button:hover{background:var(--sea)}
.map-card{position:absolute;max-width:22rem;overflow:auto;padding:12px 14px;color:var(--ink);background:var(--paper);border:1px solid var(--soft);border-radius:3px;font:400 .95rem/1.4 var(--sans)}
.map-card .map-title{margin:0 44px .4em 0;font:600 1.05rem/1.3 var(--sans)}
.map-card p{margin:.35em 0 0}
.map-card ul{margin:0;padding:0;list-style:none}
.map-card small{color:var(--soft);font-size:.85em}
.map-card button{position:absolute;right:6px;top:6px;width:44px;height:44px;border:0;font-size:1.4rem}
@media(prefers-reduced-motion:reduce){.map-over{transition:none}}
@media(forced-colors:active){.map-live [class*=f-]{fill:CanvasText}.map-live .f-sea,.map-live .f-paper{fill:Canvas}.map-live .f-land{fill:Canvas}.map-live [class*=s-]{stroke:CanvasText}.map-over text[class*=s-]{stroke:Canvas;stroke-opacity:1}.map-glow,.map-sea path,.map-over .depths{display:none}.map-live .map-depths path{fill:none;stroke:GrayText;stroke-width:1px}}
`;
