import type { Lexicon } from './concepts.ts';

export const vi: Lexicon = {
  '~': 'của|vui|lòng|nhập|bạn|quý|khách|và|hoặc|hay|bắt|buộc|cho|các|những|về|để|xin|hãy|mô|tả|liệt|kê|được|đã|đang|nếu|tôi|ông|rõ|điền|với|tại|trong',
  '@patient': 'bệnh nhân|người bệnh|thông tin cá nhân|thông tin bệnh nhân|thông tin người bệnh|trẻ|người khám',
  '@contact':
    'liên hệ khẩn cấp|người liên hệ|người thân|người nhà|khẩn cấp|trường hợp khẩn cấp|người giám hộ|người đại diện|người đi cùng|thân nhân|người đăng ký|người bảo hộ|phụ huynh|người liên lạc|người chăm sóc|người yêu cầu|người đặt|người liên hệ khẩn',
  '@holder':
    'chủ hợp đồng|chủ thẻ bảo hiểm|bên mua bảo hiểm|người được bảo hiểm|người mua bảo hiểm|chủ hợp đồng bảo hiểm',
  '@insurer': 'bảo hiểm|công ty bảo hiểm|bảo hiểm y tế|bhyt|thông tin bảo hiểm',
  '@referring':
    'bác sĩ giới thiệu|bác sĩ điều trị|bác sĩ chuyển|bác sĩ đang điều trị|bác sĩ chỉ định|nơi chuyển đến|bác sĩ phụ trách|chuyển viện|người giới thiệu bác sĩ',
  '@primary': 'bác sĩ gia đình|bác sĩ đa khoa|bác sĩ chăm sóc ban đầu|bác sĩ chính',
  '@doctor': 'bác sĩ|bs|chuyên gia',
  '@other': 'cha|mẹ|bố|vợ|chồng|nhà thuốc|trường|ngân hàng|phiên dịch viên tên|y tá',
  '!none':
    'mật khẩu|tên đăng nhập|tên tài khoản|mã xác nhận|mã xác thực|mã captcha|captcha|otp|mã otp|mã bảo mật|số thẻ|thẻ tín dụng|chủ thẻ|tên trên thẻ|số tài khoản|mã số thuế|số bảo hiểm xã hội|bảo hiểm xã hội|mã số bhxh|tìm kiếm|nhận bản tin|bản tin|đăng ký nhận tin|mã giảm giá|mã khuyến mãi|phiếu giảm giá|chữ ký|ký tên|không điền|để trống|bỏ trống|trò chuyện|quảng cáo|khuyến mãi|nhận thông tin|nhận ưu đãi|ưu đãi|tiếp thị|website|trang web|ghi nhớ|câu hỏi bảo mật|biệt danh|người máy|robot|tin tức',
  '!consent':
    'đồng ý|chấp nhận|cam kết|điều khoản|chính sách bảo mật|chính sách quyền riêng tư|cho phép|xác nhận rằng|đã đọc|chấp thuận|cam đoan|bảo mật thông tin',
  '!skip':
    'biết đến|biết chúng tôi|biết thông tin từ|nguồn thông tin|ngày hẹn|ngày khám|giờ khám|giờ hẹn|thời gian khám|đặt lịch|lịch hẹn|ngày mong muốn|ngày đặt|thời gian mong muốn|giờ mong muốn|thời gian hẹn|thời gian liên hệ|phương thức liên hệ|cách liên hệ|hình thức liên hệ|chi nhánh|cơ sở khám|chọn bác sĩ|bác sĩ mong muốn|bác sĩ yêu cầu|zalo|wechat|telegram|facebook|skype|ảnh|hình ảnh chân dung|ảnh hộ chiếu|bản sao hộ chiếu|ảnh cccd|ảnh thẻ|mặt trước|mặt sau|số chứng chỉ hành nghề|chứng chỉ|nhà thuốc|ngân sách|phương thức thanh toán|hình thức thanh toán|múi giờ|họ tên cha|họ tên mẹ|họ tên bố|công ty|nơi làm việc|cơ quan|chức vụ|dân tộc|tôn giáo|nơi sinh|quê quán|trình độ|học vấn|thu nhập|số con|ngày hôm nay|ngày ký|tiêu đề|chủ đề|mức độ đau|nhiệt độ|huyết áp|mạch|bmi|vắc xin|tiêm chủng|covid|ngày cấp|nơi cấp|điện thoại công ty bảo hiểm|ai đang điền|cho ai|khám lần đầu|tái khám|loại khám|hình thức khám|khẩn|phòng|mang thai|kinh nguyệt|lần khám gần nhất|ngày tai nạn|ngày đi|ngày đến|phường|xã|quận|huyện|phường xã|quận huyện|ghi chú giao hàng|tầng|đối tượng',
  name: 'họ tên|họ và tên|họ tên bệnh nhân|tên bệnh nhân|họ và tên bệnh nhân|họ tên đầy đủ|tên đầy đủ|tên người bệnh|họ tên người bệnh|tên|tên như trong hộ chiếu|họ và tên đầy đủ|họ tên trên hộ chiếu',
  given: '=tên|tên gọi|tên riêng',
  middle: 'tên đệm|tên lót|chữ lót|chữ đệm',
  family: '=họ|họ|họ đệm',
  prefix: 'danh xưng|xưng hô',
  native:
    'tên bản ngữ|tên tiếng mẹ đẻ|tên theo tiếng mẹ đẻ|họ tên bằng tiếng mẹ đẻ|họ tên tiếng việt|tên bằng ngôn ngữ gốc|tên ngôn ngữ mẹ đẻ',
  previous: 'tên cũ|tên trước đây|họ trước khi kết hôn|tên khai sinh',
  birth: 'ngày sinh|ngày tháng năm sinh|sinh ngày|năm sinh|ngày tháng sinh',
  day: '=ngày',
  month: '=tháng|tháng',
  year: '=năm|năm',
  date: 'ngày|=ngày giờ|khi nào|thời gian|thời điểm|từ khi nào',
  number: 'số|mã',
  age: 'tuổi|độ tuổi',
  sex: 'giới tính|phái',
  marital: 'tình trạng hôn nhân|hôn nhân',
  occupation: 'nghề nghiệp|công việc|nghề',
  email: 'email|e mail|thư điện tử|địa chỉ email|hộp thư',
  phone:
    'điện thoại|số điện thoại|di động|số di động|sđt|sdt|số liên lạc|số liên hệ|điện thoại di động|điện thoại liên hệ|số điện thoại liên hệ|đt',
  home: 'điện thoại nhà|điện thoại bàn|điện thoại khác|số điện thoại khác|điện thoại cố định|số điện thoại phụ|điện thoại phụ|số điện thoại dự phòng',
  dial: 'mã quốc gia|mã vùng|mã nước|mã vùng quốc gia|đầu số',
  fax: 'fax',
  address:
    'địa chỉ|nơi ở|địa chỉ thường trú|địa chỉ hiện tại|chỗ ở|nơi cư trú|địa chỉ liên hệ|địa chỉ nhà|địa chỉ đầy đủ|địa chỉ cư trú',
  line1:
    'địa chỉ 1|số nhà tên đường|số nhà đường|số nhà, đường|địa chỉ dòng 1|địa chỉ cụ thể|số nhà và tên đường|địa chỉ chi tiết',
  line2: 'địa chỉ 2|căn hộ|địa chỉ dòng 2|tòa nhà|địa chỉ bổ sung',
  street: 'đường|tên đường|đường phố',
  house: 'số nhà',
  city: 'thành phố|thị xã|tp',
  state: 'tỉnh|tỉnh thành|tỉnh thành phố|bang|bang tỉnh|khu vực',
  postal: 'mã bưu điện|mã bưu chính|mã zip|bưu chính',
  country: 'quốc gia|nước|đất nước|quốc gia cư trú|quốc gia sinh sống|nước cư trú|nơi cư trú quốc gia',
  nationality: 'quốc tịch',
  language:
    'ngôn ngữ|ngôn ngữ ưa thích|tiếng mẹ đẻ|ngôn ngữ mong muốn|ngôn ngữ giao tiếp|ngôn ngữ sử dụng|ngôn ngữ chính',
  interpreter:
    'phiên dịch|cần phiên dịch|thông dịch|thông dịch viên|cần thông dịch|dịch vụ phiên dịch|cần phiên dịch viên|phiên dịch viên|biên dịch',
  idtype: 'loại giấy tờ|loại giấy tờ tùy thân|giấy tờ tùy thân|loại giấy tờ tuỳ thân|loại giấy',
  idnumber:
    'hộ chiếu|số hộ chiếu|số giấy tờ|số giấy tờ tùy thân|passport|số giấy tờ tuỳ thân|cccd hộ chiếu|cccd hoặc hộ chiếu|số hộ chiếu cccd|cmnd cccd hộ chiếu',
  idexpiry: 'ngày hết hạn|hết hạn|ngày hết hạn hộ chiếu|hiệu lực đến|có giá trị đến|thời hạn|hạn hộ chiếu',
  idcountry: 'nước cấp|quốc gia cấp|nước cấp hộ chiếu|quốc gia cấp hộ chiếu',
  nid: 'cccd|cmnd|căn cước|căn cước công dân|số cccd|số cmnd|chứng minh nhân dân|cmnd cccd|cccd cmnd|số căn cước|số căn cước công dân|số định danh',
  mrn: 'mã bệnh nhân|số hồ sơ|mã hồ sơ|số bệnh án|mã người bệnh|số hồ sơ bệnh án|mã bệnh án|số bệnh nhân|mã y tế|số hồ sơ y tế|mã khám bệnh',
  height: 'chiều cao',
  weight: 'cân nặng',
  blood: 'nhóm máu',
  relation:
    'mối quan hệ|quan hệ|quan hệ với bệnh nhân|mối quan hệ với bệnh nhân|quan hệ với người bệnh|mối quan hệ với người bệnh|quan hệ với chủ hợp đồng|quan hệ bệnh nhân',
  hasins:
    'có bảo hiểm|có bảo hiểm y tế|có bhyt|có bảo hiểm không|có bảo hiểm sức khỏe|tham gia bảo hiểm|bạn có bảo hiểm',
  insco:
    'công ty bảo hiểm|tên công ty bảo hiểm|hãng bảo hiểm|đơn vị bảo hiểm|tên bảo hiểm|nhà bảo hiểm|nhà cung cấp bảo hiểm',
  plan: 'gói bảo hiểm|loại bảo hiểm|loại hình bảo hiểm|chương trình bảo hiểm|gói',
  member:
    'số thẻ bảo hiểm|số bảo hiểm|số hợp đồng bảo hiểm|mã thẻ bhyt|số bhyt|số thẻ bhyt|mã thành viên|số thẻ bảo hiểm y tế|mã số bảo hiểm|số hợp đồng|mã bảo hiểm|số thẻ thành viên|số đơn bảo hiểm|mã thẻ bảo hiểm',
  group: 'mã nhóm|số nhóm|số hợp đồng nhóm',
  specialty: 'chuyên khoa|khoa|chuyên ngành|khoa khám|chuyên môn|chuyên khoa cần tư vấn|chuyên khoa khám|lĩnh vực',
  hospital:
    'bệnh viện|phòng khám|cơ sở y tế|bệnh viện điều trị|nơi điều trị|tên bệnh viện|nơi công tác|bệnh viện hiện tại|trung tâm y tế|bệnh viện công tác',
  condition:
    'bệnh|bệnh lý|tình trạng bệnh|loại ung thư|lý do khám|tên bệnh|vấn đề sức khỏe|loại bệnh|lý do tư vấn|bệnh chính|lý do đến khám|bệnh lý chính',
  diagnosis:
    'chẩn đoán|chẩn đoán hiện tại|chẩn đoán bệnh|kết quả chẩn đoán|chẩn đoán chính|chuẩn đoán|chẩn đoán của bác sĩ',
  diagdate:
    'ngày chẩn đoán|thời điểm chẩn đoán|chẩn đoán khi nào|thời gian chẩn đoán|năm chẩn đoán|tháng chẩn đoán|ngày được chẩn đoán|khi nào chẩn đoán',
  stage: 'giai đoạn|giai đoạn bệnh|tnm|mức độ|mức độ nặng|mức độ bệnh|giai đoạn ung thư',
  summary:
    'tóm tắt|mô tả bệnh|tình trạng hiện tại|nội dung|ghi chú|tin nhắn|lời nhắn|diễn biến bệnh|bệnh sử|thông tin thêm|mô tả tình trạng|tóm tắt bệnh án|tình trạng sức khỏe|thông tin bổ sung|diễn tiến|tóm tắt bệnh sử|quá trình bệnh lý|tóm tắt tình trạng|mô tả|khác',
  symptoms: 'triệu chứng|triệu chứng hiện tại|biểu hiện|dấu hiệu|triệu chứng chính',
  onset:
    'khởi phát|bắt đầu từ khi nào|ngày khởi phát|triệu chứng bắt đầu|xuất hiện|thời điểm khởi phát|thời gian khởi phát|bắt đầu',
  history:
    'tiền sử|tiền sử bệnh|tiền sử bệnh lý|bệnh nền|bệnh mãn tính|bệnh kèm theo|tiền sử bản thân|tiền căn|bệnh mạn tính|tiền sử y tế|bệnh lý nền|bệnh đã mắc|bệnh khác|từng mắc',
  famhist:
    'tiền sử gia đình|bệnh gia đình|di truyền|gia đình có|tiền sử bệnh gia đình|tiền căn gia đình|trong gia đình',
  social: 'lối sống|thói quen',
  smoking: 'hút thuốc|thuốc lá|hút thuốc lá',
  alcohol: 'rượu|uống rượu|rượu bia|bia rượu|cồn',
  meds: 'thuốc|thuốc đang dùng|thuốc đang sử dụng|đơn thuốc|thuốc hiện tại|thuốc đang uống|thuốc đang điều trị|dùng thuốc|các loại thuốc|danh sách thuốc',
  medname: 'tên thuốc',
  dose: 'liều|liều lượng|liều dùng|hàm lượng',
  freq: 'tần suất|số lần|lần mỗi ngày|cách dùng|số lần dùng|lần ngày|số lần mỗi ngày|số lần trong ngày',
  allergies: 'dị ứng|tiền sử dị ứng|dị ứng thuốc|dị ứng thức ăn',
  surgeries:
    'phẫu thuật|mổ|tiền sử phẫu thuật|phẫu thuật trước đây|phẫu thuật đã thực hiện|nhập viện|từng phẫu thuật|các cuộc phẫu thuật',
  treatments:
    'điều trị|phương pháp điều trị|quá trình điều trị|điều trị trước đây|điều trị hiện tại|điều trị đã nhận|hóa trị|phác đồ|phác đồ điều trị|lịch sử điều trị',
  tests: 'xét nghiệm|kết quả xét nghiệm|kiểm tra|cận lâm sàng|xét nghiệm đã làm|kết quả cận lâm sàng|kết quả kiểm tra',
  question:
    'câu hỏi|thắc mắc|muốn hỏi|muốn biết|yêu cầu|nội dung tư vấn|mong muốn|câu hỏi bác sĩ|mong đợi|kỳ vọng|mục đích tư vấn|cần tư vấn|nội dung cần tư vấn|câu hỏi dành cho|mục đích',
  opinion:
    'hình thức tư vấn|loại tư vấn|loại dịch vụ|dịch vụ|hình thức|loại ý kiến|hình thức ý kiến|phương thức tư vấn|dịch vụ yêu cầu|loại ý kiến thứ hai',
  upload:
    'tải lên|đính kèm|tệp|hồ sơ|tài liệu|tệp đính kèm|tài liệu đính kèm|tải tệp|chọn tệp|file|tải tài liệu|tài liệu khác|kéo thả',
  report:
    'bệnh án|hồ sơ bệnh án|kết quả xét nghiệm tệp|báo cáo|giấy ra viện|hồ sơ y tế|toa thuốc|báo cáo y tế|kết quả giải phẫu bệnh|pdf|kết quả xét nghiệm|tóm tắt bệnh án pdf|hồ sơ bệnh|giấy chuyển viện',
  imaging: 'hình ảnh|phim|ct|mri|dicom|x quang|phim chụp|hình ảnh y khoa|chẩn đoán hình ảnh|phim ct|siêu âm|ảnh chụp',
  package: 'zip|gói hồ sơ|tệp nén|json|toàn bộ hồ sơ|file nén',
};
