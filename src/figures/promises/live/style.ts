/** Styles of the live promises. */
export const css = `
.pledges{position:absolute;inset:0;overflow:auto;background:var(--paper);color:var(--ink);font-family:var(--sans);line-height:1.32}
.pledges-inner{position:relative}
.pledges .drawing{pointer-events:none}
.pledges p{margin:0 0 .5em;text-wrap:wrap}
.pledges b{font-weight:600}
.pledge-row{position:absolute;margin:0;padding:0;border:0;border-radius:3px;background:none;cursor:pointer;forced-color-adjust:none}
.pledge-row:hover{background:var(--sea)}
.pledge-row:focus-visible{outline-offset:-3px}
.pledge-card{position:absolute;padding-bottom:8px}
.pledge-card h3{margin:0;font:600 calc(1em + 1px)/1.32 var(--sans);text-wrap:wrap}
.pledge-card .small{font-size:max(12px,calc(1em - 1px));color:var(--soft)}
.pledges-all[data-place]{position:absolute}
.pledges-all{min-height:32px;padding:0 10px;border:1px solid var(--soft);border-radius:4px;background:var(--paper);font:400 14px/1.2 var(--sans);cursor:pointer}
.pledges-all:hover{background:var(--sea);border-color:var(--ink)}
.pledges [role=status]{position:absolute;top:0;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
`;
