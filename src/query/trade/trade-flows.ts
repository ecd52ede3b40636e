/**
 * A flow of trade, by the word that a question uses for it.
 * @category Trade
 * @since 1.0.0
 */
export type TradeFlow = "turnover" | "exports" | "imports";

/** The indicators of trade, by flow. */
export const TRADE_FLOWS = {
  turnover: "trade-turnover",
  exports: "exports",
  imports: "imports",
} as const satisfies Record<TradeFlow, string>;
