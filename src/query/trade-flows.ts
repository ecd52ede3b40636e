/** The indicators of trade, by the words that a question uses for them. */
export const TRADE_FLOWS = { turnover: "trade-turnover", exports: "exports", imports: "imports" } as const;

export type TradeFlow = keyof typeof TRADE_FLOWS;
