export { articleOf } from "../article.ts";

/** A paragraph of a story, longer than any heading, notice or credit is. */
export const STORY =
  "The council voted by nine to four on Tuesday evening to close the old harbour bridge for repairs that are expected to take at least fourteen months. Traders on both banks said that they had not been asked, and that a ferry would not make up for the loss of custom. The mayor said there was no other way, since engineers had found cracks in three of the seven arches, and promised compensation to every shop.";
