-- one row: what was fitted as of a month-end
INSERT INTO model_fit (
    as_of, assumptions, first_order, customers, repeaters, model, reason, average_orders, average_profit,
    r, alpha, a, b, r_error, alpha_error, a_error, b_error, purchases_log_likelihood, purchases_converged,
    p, q, v, p_error, q_error, v_error, spending_customers, spending_log_likelihood, spending_converged,
    held_out_days, bg_nbd_error, bg_nbd_bias, mbg_nbd_error, mbg_nbd_bias, plain_error, plain_bias, made_in_run)
VALUES (
    :asOf, :assumptions, :firstOrder, :customers, :repeaters, :model, :reason, :averageOrders, :averageProfit,
    :r, :alpha, :a, :b, :rError, :alphaError, :aError, :bError, :purchasesLogLikelihood, :purchasesConverged,
    :p, :q, :v, :pError, :qError, :vError, :spendingCustomers, :spendingLogLikelihood, :spendingConverged,
    :heldOutDays, :bgNbdError, :bgNbdBias, :mbgNbdError, :mbgNbdBias, :plainError, :plainBias, :run)
