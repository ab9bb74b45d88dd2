/// The model's numbers as they were when this file was written, so that tests of the rules do not follow the assets.
///
/// What the model has learnt since is 100, and what it has forgotten does not count.
enum FixedNumbers {
  /// Assumptions: name and value.
  static let assumptions = """
    patience-per-turn=32 haste-weight=900 heard-slows-impatience=500 long-talk-from=7 longest-conversation=40
    farewell-turns=4 impatient-below=220 mood-spread=70 opening-base=560 opening-trust-slope=1200
    opening-openness=500 opening-trust=45 opening-heard=110 opening-clarity=140 surface-patience=15
    skill-weight=700 repeat-factor=550 gap-disappointment=320 admitted-gap-disappointment=230 honesty-trust=60
    interest-from=560 hesitate-from=420 clarity-weight=1000 bent-appeal=110 drawback-appeal=30 truth-appeal=50
    wait-per-day=28 over-budget=700 offer-without-listening=90 declined-trust=20 bent-believed-base=640
    bent-trust-weight=600 bent-clarity-weight=500 doubt-trust=110 reactance-weight=1000 urge-assertiveness=900
    pressure-decay=30 urge-decay=25 anger-from=640 anger-trust-below=330 discount=100 decide-from=330
    decide-trust-weight=500 decide-price-weight=250 referral-from=480 nothing-from=520 thinking-returns=70
    favour-trust=70 favour-appeal=260 seller-return=14 strain-from-conflict=90 seller-expectation-heard=50
    fundamental-floor=150 likely=500 self-moved-pressure=550 self-moved-conflict=600 ending-expectation=90
    ours-from=600 partly-ours-from=300 follow-same-elsewhere=310 follow-other-brand=260 follow-same-brand=190
    follow-later=150 follow-nothing=90 visits-per-year=2 spending-per-visit=9000 misfit-per-half-size=240
    misfit-with-service=90 misfit-wrong-kind=350
    """

  /// Moves: name | orientation | talk | lands | landed | missed | seller | conflict | time.
  static let moves = """
    greet | neither | none | 950 | trust+25 heard+20 | \
    trust+5 | ease+10 | 0 | 700
    ask-purpose | customer | open-question | 820 | trust+30 heard+50 clarity+40 | \
    patience-20 | contribution+15 competence+10 | 0 | 1000
    ladder | customer | open-question | 700 | trust+20 heard+50 clarity+70 | \
    trust-15 patience-30 | competence+15 | 0 | 1000
    ask-closed | neither | closed-question | 900 | heard+10 clarity+10 | \
    patience-10 | - | 0 | 700
    reflect-words | customer | simple-reflection | 800 | trust+25 heard+90 | \
    patience-15 | contribution+10 | 0 | 800
    reflect-feeling | customer | complex-reflection | 640 | trust+45 heard+150 disappointment-40 dignity+30 | \
    trust-20 heard-10 | contribution+20 | 0 | 900
    summarise | customer | complex-reflection | 780 | trust+30 heard+110 clarity+80 | \
    patience-25 | competence+20 | 0 | 1200
    silence | neither | none | 600 | trust+10 heard+40 clarity+30 | \
    patience-25 | ease+10 | 0 | 700
    measure-feet | customer | none | 930 | trust+40 heard+30 clarity+60 | \
    patience-20 | competence+40 | 0 | 1600
    apologise | customer | none | 650 | trust+30 disappointment-60 heard+60 dignity+60 | \
    trust-15 patience-20 | integrity+20 | 0 | 800
    check-stock | neither | none | 1000 | clarity+20 | \
    - | competence+10 | 0 | 1200
    admit-limit | customer | none | 1000 | trust+25 dignity+20 | \
    - | integrity+50 ease+20 | -20 | 800
    explain-truth | customer | none | 900 | trust+20 clarity+50 | \
    patience-20 | competence+30 | 0 | 1100
    explain-drawback | customer | none | 900 | trust+70 clarity+60 dignity+20 | \
    patience-15 | integrity+50 competence+20 | -20 | 1100
    explain-bent | selling | none | 1000 | - | \
    - | integrity-70 ease-20 | 90 | 1000
    promise-date | customer | none | 1000 | trust+30 clarity+40 disappointment-60 | \
    - | integrity+20 competence+20 | 0 | 800
    promise-rash | selling | none | 1000 | trust+20 disappointment-90 | \
    - | integrity-60 | 70 | 700
    offer-article | neither | none | 1000 | - | \
    - | competence+10 | 0 | 1200
    offer-size | neither | none | 1000 | - | \
    - | competence+10 | 0 | 1300
    offer-order | customer | none | 1000 | trust+10 | \
    - | contribution+15 | 0 | 1000
    offer-transfer | customer | none | 1000 | trust+15 | \
    - | contribution+20 | 0 | 1000
    offer-service | customer | none | 1000 | trust+10 | \
    - | competence+25 | 0 | 1000
    offer-loan | customer | none | 1000 | trust+30 dignity+10 | \
    - | contribution+30 | 0 | 900
    offer-way | customer | none | 1000 | trust+30 clarity+40 dignity+30 | \
    - | contribution+40 competence+30 | 0 | 1400
    refer | customer | none | 1000 | - | \
    - | integrity+40 ease+30 | -20 | 1000
    nothing-needed | customer | none | 1000 | trust+50 dignity+20 | \
    - | integrity+30 | 0 | 800
    scarcity | selling | none | 1000 | pressure+110 | \
    - | integrity-40 | 60 | 700
    flatter | selling | none | 600 | trust+15 urge+60 dignity+10 | \
    trust-40 pressure+40 | integrity-20 | 30 | 700
    bonus-shoe | selling | none | 1000 | pressure+60 urge+70 | \
    - | income+15 integrity-30 | 60 | 1100
    add-on | selling | none | 1000 | pressure+50 patience-20 | \
    - | income+5 | 20 | 700
    will-stretch | selling | none | 1000 | - | \
    - | integrity-80 | 90 | 700
    today-only | selling | none | 1000 | pressure+100 urge+130 | \
    - | integrity-20 income-10 | 40 | 700
    dismiss-wish | selling | none | 1000 | trust-70 heard-80 pressure+80 disappointment+40 dignity-80 urge+30 | \
    - | integrity-40 contribution-20 | 60 | 700
    guilt | selling | none | 1000 | trust-60 pressure+180 urge+140 dignity-50 | \
    - | integrity-70 | 90 | 700
    insist | selling | none | 1000 | trust-50 heard-60 pressure+150 urge+110 dignity-40 | \
    - | integrity-30 autonomy-10 | 60 | 700
    ask-decision | neither | closed-question | 1000 | pressure+35 | \
    - | - | 0 | 700
    think-it-over | customer | none | 1000 | trust+50 dignity+50 patience+20 | \
    - | ease+20 integrity+20 | -10 | 600
    accept-no | customer | none | 1000 | trust+60 pressure-200 dignity+60 | \
    - | ease+40 autonomy+20 | -30 | 600
    goodbye | neither | none | 1000 | - | \
    - | - | 0 | 500
    put-aside | customer | none | 1000 | disappointment-40 dignity+20 | \
    - | contribution+20 autonomy+20 | 0 | 700
    bend-rule | customer | none | 1000 | disappointment-60 | \
    - | autonomy+40 contribution+30 | 20 | 900
    report-need | neither | none | 1000 | dignity+10 | \
    - | contribution+20 | 0 | 600
    """
}
