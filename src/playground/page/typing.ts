/** Where a key means something else than text for the message box. */
const TAKEN = 'input, textarea, select, dialog, [role=menu], [role=combobox]';

/** Whether somebody types a letter where nothing takes it. */
export const typesNowhere = (event: KeyboardEvent): boolean => {
  const { key, ctrlKey, metaKey, altKey } = event;
  const isLetter = key.length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey;
  return isLetter && !event.composedPath().some((each) => each instanceof Element && each.matches(TAKEN));
};
