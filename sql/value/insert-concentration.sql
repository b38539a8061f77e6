-- one row: on how few customers revenue and profit rested as of a month-end
INSERT INTO concentration_month (
    as_of, assumptions, customers, net_revenue, net_profit, revenue_1, revenue_3, revenue_5, revenue_10,
    profit_1, profit_3, profit_5, profit_10, herfindahl, made_in_run)
VALUES (
    :asOf, :assumptions, :customers, :netRevenue, :netProfit, :revenue1, :revenue3, :revenue5, :revenue10,
    :profit1, :profit3, :profit5, :profit10, :herfindahl, :run)
