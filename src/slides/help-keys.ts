import { phrase } from '../words/index.ts';

/** What the help says of the keys: their names, and what they do. */
export const helpKeys = [
	[phrase('slides.dialogs.pageDownSpace'), phrase('slides.dialogs.nextSlide')],
	[phrase('slides.dialogs.pageUpShift'), phrase('slides.dialogs.slideBefore')],
	[phrase('slides.dialogs.homeEnd'), phrase('slides.dialogs.firstLastSlide')],
	[phrase('slides.dialogs.numberThenEnter'), phrase('slides.dialogs.thatSlide')],
	[phrase('slides.dialogs.bOrDot'), phrase('slides.dialogs.blackScreen')],
	[phrase('slides.dialogs.wOrComma'), phrase('slides.dialogs.whiteScreen')],
	[phrase('slides.dialogs.fOrF5'), phrase('slides.dialogs.fullScreen')],
	[phrase('slides.dialogs.oOrG'), phrase('slides.dialogs.menuAndList')],
	['S', phrase('slides.dialogs.notesWindow')],
	['V', phrase('slides.dialogs.fullText')],
	['E', phrase('slides.dialogs.evidence')],
	['T', phrase('slides.dialogs.startOrStop')],
	['L', phrase('slides.dialogs.pointer')],
	['C', phrase('slides.dialogs.bigText')],
	[phrase('slides.dialogs.esc'), phrase('slides.dialogs.closesWhatIs')],
] as const;
