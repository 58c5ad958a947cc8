/** Styles of a live drawing of cards. */
export const css = `
.drawn{position:absolute;inset:0;overflow:auto;background:linear-gradient(transparent,var(--paper) 70%) 0 100%/100% 24px no-repeat local,linear-gradient(transparent,var(--rule)) 0 100%/100% 6px no-repeat scroll,var(--paper);color:var(--ink);font-family:var(--sans),var(--words);line-height:1.32}
.drawn-inner{position:relative}
.drawn .drawing{pointer-events:none;overflow:visible;text-rendering:geometricPrecision}
.drawn :lang(ja){font-family:var(--words),var(--sans);font-style:normal}
.drawn :lang(zh-Hant){font-family:"words-zh",var(--words),var(--sans);font-style:normal}
.drawn ul{margin:0;padding:0;list-style:none}
.drawn-card{position:absolute;margin:0;padding:0;border:0;border-radius:5px;background:none;cursor:pointer;forced-color-adjust:none}
.drawn-card span{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.drawn-card:hover{box-shadow:0 0 0 2px var(--soft)}
.drawn-card:focus-visible{outline-offset:2px}
.drawn-panel{position:absolute;box-sizing:border-box;max-height:80%;overflow:auto;padding:12px 48px 12px 16px;border:1px solid var(--soft);border-radius:6px;background:var(--paper);font-size:max(14px,1em)}
.drawn-panel[hidden]{display:none}
.drawn-panel h3{margin:0 0 4px;font:600 1em/1.32 var(--sans)}
.drawn-panel p{margin:0 0 4px}
.drawn-panel .soft{color:var(--soft)}
.drawn-panel button{position:absolute;top:6px;inset-inline-end:6px;min-width:36px;min-height:36px;border:1px solid var(--soft);border-radius:4px;background:var(--paper);font:400 18px/1 var(--sans);cursor:pointer}
`;
