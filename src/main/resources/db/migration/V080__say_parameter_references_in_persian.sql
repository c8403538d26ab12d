-- The references of the values that the product ships with, in the language of their readers. The values stay as they are.
update parameter set legal_basis = persian.text
from (values
    ('WINDOW_AFTER_ANSWER_MONTHS',      'ضابطهٔ شهروندسپاری شهرداری ارومیه: دو ماه پس از پاسخ بازدیدشده'),
    ('WINDOW_AFTER_COMPLETION_MONTHS',  'ضابطهٔ شهروندسپاری شهرداری ارومیه: شش ماه پس از گواهی پایان کار'),
    ('WINDOW_MEASURED_AT_ISSUE',        'ضابطهٔ شهروندسپاری: تا روز ثبت درخواست سنجیده می‌شود، به سود متقاضی'),
    ('REFILING_DAYS',                   'ضابطهٔ شهروندسپاری: درخواست ردشده‌ای که دوباره ثبت شود روز نخست را نگه می‌دارد'),
    ('VALIDITY_TRANSFER_MONTHS',        'ضابطهٔ شهروندسپاری: مدت اعتبار پاسخ'),
    ('VALIDITY_MORTGAGE_MONTHS',        'ضابطهٔ شهروندسپاری: مدت اعتبار پاسخ'),
    ('VALIDITY_ADMINISTRATION_MONTHS',  'ضابطهٔ شهروندسپاری: مدت اعتبار پاسخ'),
    ('ANSWER_TIME_NOTARY_DAYS',         'قانون شهرداری، مادهٔ ۷۴، تبصره: ده روز'),
    ('ANSWER_TIME_OTHERS_WORKING_DAYS', 'هنجار خدمت شهرداری'),
    ('CORRECTION_WORKING_DAYS',         'هنجار خدمت شهرداری'),
    ('DATA_FRESH_WORKING_DAYS',         'ضابطهٔ شهروندسپاری: آخرین بارگذاری درست بازداشت‌ها و مالکان'),
    ('COMPREHENSIVE_PLAN_YEAR',         'قانون شهرداری، مادهٔ ۱۰۰، تبصرهٔ ۸: ساختمان کهن‌تر از طرح جامع پایان کار نمی‌خواهد'),
    ('THURSDAY_IS_CLOSED',              'روزهای کاری اداره‌ها: جمعه و پنجشنبه تعطیل است'),
    ('REINSPECTION_PER_MILLE',          'ضابطهٔ شهروندسپاری: سهم پاسخ‌های بی‌بازدید که بازرس پس از صدور می‌بیند'),
    ('READY_WITHOUT_OWNER_PERCENT',     'گسترش خدمت: ملک بی‌مالک در دفتر شهر'),
    ('READY_WITHOUT_CODE_PERCENT',      'گسترش خدمت: کد مالکان که ملکی برای آن در دفتر نیست'),
    ('READY_WITHOUT_VALUE_PERCENT',     'گسترش خدمت: ملک بی‌ارزش منطقه‌ای'),
    ('READY_WITHOUT_DOCUMENT_PERCENT',  'گسترش خدمت: ملک بی‌مدرک پیشین')) as persian (name, text)
where parameter.name = persian.name and parameter.valid_from = date '2020-01-01';
