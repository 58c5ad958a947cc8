/** The folder of the story that is built, from the project's root: this one, unless `CONTENT_DIR` names another story's. */
export const contentFolder = process.env['CONTENT_DIR'] ?? 'content';

/** The files of the story's own data and of what each figure needs of it, and the folder of its sections. */
export const storyFile = `${contentFolder}/story.yaml`;
export const figuresFile = `${contentFolder}/figures.yaml`;
export const sectionsFolder = `${contentFolder}/en`;
