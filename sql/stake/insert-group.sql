-- one row: the group of a kind that brings most net revenue
INSERT INTO concentration_group (
    kind, what, customer_no, as_of, customers, net_revenue, net_profit, revenue_share, profit_share)
VALUES (
    :kind, :what, :customerNo, :asOf, :customers, :netRevenue, :netProfit, :revenueShare, :profitShare)
