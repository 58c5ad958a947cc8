/**
 * The style of the figure around a frame, which has the width, CSS px, as some themes take it from frames
 * (`iframe[style]{max-width:100%!important}` of WordPress's Twenty Twenty-One). In a box of the proportions of a video, as
 * themes put round frames, it is no higher than the box. In a page of vertical lines it is set as everywhere.
 */
export const figureStyle = (width: number): string =>
	`display:flex;flex-direction:column;writing-mode:horizontal-tb;box-sizing:border-box;width:100%;max-width:${width}px!important;max-height:max(100%,320px);margin:0`;

/** The style of a frame of this height, CSS px, in such a figure. Where there is less room the frame scrolls. */
export const frameStyle = (height: number): string =>
	`display:block;width:100%;min-height:0;height:${height}px!important;max-height:100%;margin:0;padding:0;border:0`;
