-- one row: on how few customers revenue and profit rest as of the last night
INSERT INTO concentration (
    id, as_of, customers, net_revenue, net_profit, revenue_1, revenue_3, revenue_5, revenue_10,
    profit_1, profit_3, profit_5, profit_10, herfindahl,
    amber_1, red_1, amber_3, red_3, amber_10, red_10, light_1, light_3, light_10, light)
VALUES (
    1, :asOf, :customers, :netRevenue, :netProfit, :revenue1, :revenue3, :revenue5, :revenue10,
    :profit1, :profit3, :profit5, :profit10, :herfindahl,
    :amber1, :red1, :amber3, :red3, :amber10, :red10, :light1, :light3, :light10, :light)
