import { tools, type ToolsMessages } from './en-tools';
import type { Language } from './languages';

const TOOLS: Record<Language, ToolsMessages> = { en: tools };

/** The words of the tools. They stand in the tools' own script, which few readers fetch, and not in every page. */
export function toolsMessagesFor(language: Language): ToolsMessages {
  return TOOLS[language];
}
