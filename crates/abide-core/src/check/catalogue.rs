use super::Rule;
use super::rules;

/// Every rule, in the order in which they run: from names to what the names are used for.
pub const CATALOGUE: &[Rule] = &[
    // The language.
    rules::language_version::RULE,
    // References.
    rules::names_nothing::RULE,
    rules::unknown_party::RULE,
    rules::unknown_contact::RULE,
    rules::unknown_calendar::RULE,
    rules::unknown_service::RULE,
    rules::unknown_clock::RULE,
    rules::unknown_objective::RULE,
    rules::unknown_remedy::RULE,
    rules::unknown_termination::RULE,
    rules::unknown_group::RULE,
    // Parties.
    rules::nothing_promised::RULE,
    rules::no_provider::RULE,
    rules::no_customer::RULE,
    rules::ambiguous_owner::RULE,
    rules::owed_to_itself::RULE,
    rules::contact_ids_not_unique::RULE,
    rules::contact_unreachable::RULE,
    rules::channel_missing::RULE,
    rules::empty_group::RULE,
    // Languages.
    rules::first_language_missing::RULE,
    rules::language_missing::RULE,
    rules::unlisted_language::RULE,
    // The term.
    rules::empty_term::RULE,
    rules::period_longer_than_term::RULE,
    rules::business_days_undefined::RULE,
    rules::zero_window::RULE,
    // Calendars.
    rules::calendar_without_hours::RULE,
    rules::calendar_told_twice::RULE,
    rules::calendar_cycle::RULE,
    rules::never_open::RULE,
    rules::overlapping_hours::RULE,
    rules::closing_2359::RULE,
    rules::dated_hours_on_holiday::RULE,
    rules::unused_calendar::RULE,
    // Clocks.
    rules::clock_after_cycle::RULE,
    rules::start_is_stop::RULE,
    rules::pause_without_resume::RULE,
    rules::resume_without_pause::RULE,
    rules::unused_clock::RULE,
    // Measures.
    rules::statistic_source::RULE,
    rules::items_not_records::RULE,
    rules::window_in_business_days::RULE,
    rules::lasting_form::RULE,
    rules::key_without_effect::RULE,
    rules::share_out_of_scale::RULE,
    rules::percentile_wrong_end::RULE,
    // Limits.
    rules::limit_missing::RULE,
    rules::limit_without_clock::RULE,
    rules::business_days_always::RULE,
    // Goals.
    rules::goal_unit::RULE,
    rules::goal_out_of_scale::RULE,
    rules::goal_direction::RULE,
    rules::goal_equality::RULE,
    rules::warn_not_before_goal::RULE,
    rules::floor_above_goal::RULE,
    rules::at_least_for_time::RULE,
    rules::counts_in_for_time::RULE,
    rules::each_without_field::RULE,
    rules::group_of_several_fields::RULE,
    rules::importance_out_of_scale::RULE,
    // Exclusions.
    rules::always_without_within::RULE,
    rules::late_without_notice::RULE,
    rules::other_without_about::RULE,
    // Money.
    rules::money_without_currency::RULE,
    rules::other_currency::RULE,
    rules::negative_amount::RULE,
    rules::rolling_rate::RULE,
    rules::fee_missing::RULE,
    rules::flat_fee_each::RULE,
    // Triggers.
    rules::value_unit::RULE,
    rules::breached_without_limit::RULE,
    rules::where_without_breached::RULE,
    rules::trigger_nesting::RULE,
    rules::times_zero::RULE,
    rules::repeated_window_short::RULE,
    // Payments.
    rules::remedy_without_amount::RULE,
    rules::band_unit::RULE,
    rules::band_direction::RULE,
    rules::duplicate_band::RULE,
    rules::bands_mixed::RULE,
    rules::bands_not_monotone::RULE,
    rules::bands_beyond_goal::RULE,
    rules::bands_short_of_goal::RULE,
    rules::steps_unit::RULE,
    rules::beyond_limit_of_period::RULE,
    rules::penalty_without_cap::RULE,
    rules::due_without_claim::RULE,
    // Caps.
    rules::cap_equal::RULE,
    rules::cap_crossing::RULE,
    // Notices and reports.
    rules::threshold_without_limit::RULE,
    rules::impossible_due_day::RULE,
];
