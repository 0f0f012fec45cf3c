import { en, type Messages } from './en';
import type { Language } from './languages';

const MESSAGES: Record<Language, Messages> = { en };

/** The dictionary of a language. */
export function messagesFor(language: Language): Messages {
  return MESSAGES[language];
}
