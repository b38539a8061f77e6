-- one row: what the tables of the last night stand on
INSERT INTO stake_base (
    id, as_of, customers, net_profit, net_revenue, golden_customers, golden_net_profit, average_b, average_c,
    yearly_fixed_costs, keeping_cost, keeping_cost_derived, winning_times_from, winning_times_to)
VALUES (
    1, :asOf, :customers, :netProfit, :netRevenue, :goldenCustomers, :goldenNetProfit, :averageB, :averageC,
    :yearlyFixedCosts, :keepingCost, :derived, :timesFrom, :timesTo)
