/** Styles of the live walk; sizes are relative to the text size that the model chose. */
export const css = `
.walk{position:absolute;inset:0;background:var(--paper);color:var(--ink);font-family:var(--sans);line-height:1.32}
.walk [data-gate]{cursor:pointer}
.walk text{pointer-events:none}
.walk-panel{position:absolute;overflow:auto;padding:6px;background:linear-gradient(transparent,var(--paper) 70%) 0 100%/100% 24px no-repeat local,linear-gradient(transparent,var(--rule)) 0 100%/100% 6px no-repeat scroll}
.walk-panel.columns{display:grid;grid-template-columns:44% 1fr;gap:32px;align-content:start}
.walk-panel h3{margin:0 0 .45em;font:600 calc(1em + 4px)/1.32 var(--sans);text-wrap:wrap}
.walk-panel h3:focus-visible{outline-offset:3px}
.walk-panel p{margin:0 0 .5em;text-wrap:wrap}
.walk-panel .small,.walk-panel .crumbs{font-size:max(12px,calc(1em - 1.5px));color:var(--soft)}
.walk-panel b{font-weight:600}
.walk-panel summary{width:fit-content;min-height:28px;line-height:28px;font-size:max(12px,calc(1em - 1.5px));color:var(--soft);cursor:pointer}
.crumbs{display:flex;flex-wrap:wrap;gap:0 1em;justify-content:space-between;align-items:baseline}
.crumbs button{min-height:28px;margin-inline-end:.75em;padding:0;border:0;background:none;text-decoration:underline;text-underline-offset:.15em;cursor:pointer}
.asked>button{display:flex;flex-wrap:wrap;gap:0 1.5em;justify-content:space-between;align-items:baseline;width:100%;min-height:32px;margin:0 0 .4em;padding:.4em 12px;border:1px solid var(--soft);border-radius:4px;background:var(--paper);text-align:start;font:inherit;cursor:pointer}
.walk-panel.tight .asked>button{min-height:28px;margin-bottom:.2em;padding:.2em 12px}
.asked>button small{font-size:max(12px,calc(1em - 2px));color:var(--soft)}
.walk-panel.plain small{display:none}
.asked>button:hover{background:var(--sea);border-color:var(--ink)}
.walk-panel:not(.columns) .asked{margin-bottom:.6em}
`;
