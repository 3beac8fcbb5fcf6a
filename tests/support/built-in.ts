export { catalogue, isItem } from "#core/catalogue/built-in";
