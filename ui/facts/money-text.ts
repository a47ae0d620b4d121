/** Amounts of money as sentences say them: in the money of the scenario, or as plain numbers where it names none. */
import { decimal, money as plainMoney, type Language, type MoneyDocument } from '../../experiments/index.ts';

const withName = (text: string, lang: Language, money: MoneyDocument | undefined): string =>
  money === undefined ? text : `${text} ${money.name[lang]}`;

/** Money of a year: one decimal while it is small. */
export function moneyText(lang: Language, value: number, money: MoneyDocument | undefined): string {
  return withName(plainMoney(lang, value), lang, money);
}

/** A sum over many years, without decimals. */
export function sumText(lang: Language, value: number, money: MoneyDocument | undefined): string {
  return withName(decimal(lang, value, 0), lang, money);
}
